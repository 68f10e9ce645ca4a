package org.mediation.security;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whether the product runs to be tried out, with accounts whose password everybody knows. */
@Component
public class DemoMode {
    private final boolean on;

    DemoMode(@Value("${mediation.demo:false}") boolean on) {
        this.on = on;
    }

    public boolean on() {
        return on;
    }
}
