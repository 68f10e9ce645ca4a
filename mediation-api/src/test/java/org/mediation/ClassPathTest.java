package org.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Collections;
import javax.script.ScriptEngineFactory;
import javax.script.ScriptEngineManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not on the class path cannot be attacked: the engine's web parts, everything that runs scripts, and more. */
class ClassPathTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.camunda.bpm.engine.rest.impl.CamundaRestResources",
                "org.camunda.bpm.webapp.impl.WebappProperties",
                "org.camunda.bpm.cockpit.Cockpit",
                "org.camunda.bpm.spring.boot.starter.rest.CamundaBpmRestInitializer",
                "org.camunda.bpm.spring.boot.starter.webapp.CamundaBpmWebappAutoConfiguration",
                "org.camunda.connect.Connectors",
                "org.camunda.connect.plugin.impl.ConnectProcessEnginePlugin",
                "groovy.lang.GroovyShell",
                "org.graalvm.polyglot.Context",
                "org.python.util.PythonInterpreter",
                "org.jruby.Ruby",
                "org.openjdk.nashorn.api.scripting.NashornScriptEngine",
                "freemarker.template.Configuration",
                "org.camunda.feel.FeelEngine",
                "com.thoughtworks.xstream.XStream",
                "org.hibernate.Session",
                "jakarta.persistence.EntityManager",
                "org.axonframework.axonserver.connector.AxonServerConnectionManager"
            })
    void it_is_not_there(String name) {
        assertThatThrownBy(() -> Class.forName(name)).isInstanceOf(ClassNotFoundException.class);
    }

    @Test
    void nothing_runs_scripts_but_what_the_engine_itself_needs_to_read_conditions() {
        assertThat(new ScriptEngineManager().getEngineFactories())
                .extracting(ScriptEngineFactory::getLanguageName)
                .containsOnly("JSP 2.1 EL");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "META-INF/resources/webjars/camunda",
                "plugin/cockpit/assets",
                "META-INF/resources/webjars/swagger-ui"
            })
    void no_foreign_pages_are_there(String folder) throws IOException {
        assertThat(Collections.list(getClass().getClassLoader().getResources(folder)))
                .isEmpty();
    }
}
