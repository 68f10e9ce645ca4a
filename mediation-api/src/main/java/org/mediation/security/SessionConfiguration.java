package org.mediation.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;

/** Sessions in the database hold text and nothing else: what comes back from a table is never built into objects. */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

    @Bean
    ConversionService springSessionConversionService() {
        var conversion = new GenericConversionService();
        conversion.addConverter(Object.class, byte[].class, value -> ((String) value).getBytes(UTF_8));
        conversion.addConverter(byte[].class, Object.class, stored -> new String(stored, UTF_8));
        return conversion;
    }
}
