package org.mediation.rebuild;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.mediation.processes.Deployment;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The models of the release once more, as the next version of each. */
public final class NextModels {
    private NextModels() {}

    public static void deploy(Deployment deployment) {
        try {
            List<Resource> next = new ArrayList<>();
            for (Resource model : new PathMatchingResourcePatternResolver().getResources("classpath*:bpmn/*.bpmn")) {
                next.add(new Named(
                        model.getFilename(), model.getContentAsString(StandardCharsets.UTF_8) + "<!-- next -->"));
            }
            deployment.deploy("next", next);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static final class Named extends ByteArrayResource {
        private final String name;

        Named(String name, String xml) {
            super(xml.getBytes(StandardCharsets.UTF_8));
            this.name = name;
        }

        @Override
        public String getFilename() {
            return name;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Named named && name.equals(named.name) && super.equals(other);
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }
    }
}
