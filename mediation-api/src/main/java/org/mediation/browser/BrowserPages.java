package org.mediation.browser;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Serves the page of any address that the browser's own router knows. */
@Configuration(proxyBeanMethods = false)
class BrowserPages implements WebMvcConfigurer {
    private static final List<String> PAGES = List.of(
            "/",
            "/login",
            "/tasks",
            "/tasks/{*page}",
            "/aid",
            "/aid/{*page}",
            "/cases",
            "/cases/{*page}",
            "/hotline",
            "/tickets",
            "/tickets/{*page}",
            "/progress",
            "/intake",
            "/hand-over",
            "/organisations",
            "/exchange",
            "/processes",
            "/time-limits",
            "/statistics",
            "/operations",
            "/screen");

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        PAGES.forEach(page -> registry.addViewController(page).setViewName("forward:/index.html"));
    }

    /** The names of bundled files change with their content. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/static/assets/")
                .setCacheControl(
                        CacheControl.maxAge(365, TimeUnit.DAYS).cachePublic().immutable());
    }
}
