package org.mediation.processes;

import javax.script.ScriptEngine;
import javax.script.ScriptEngineFactory;
import javax.script.ScriptEngineManager;
import org.camunda.bpm.engine.impl.scripting.engine.ScriptEngineResolver;

/** Refuses every script, whatever its language: a model decides by facts alone. */
final class NoScripts implements ScriptEngineResolver {
    @Override
    public void addScriptEngineFactory(ScriptEngineFactory factory) {
        throw new UnsupportedOperationException("No scripts");
    }

    @Override
    public ScriptEngineManager getScriptEngineManager() {
        throw new UnsupportedOperationException("No scripts");
    }

    @Override
    public ScriptEngine getScriptEngine(String language, boolean fromCache) {
        throw new UnsupportedOperationException("No scripts");
    }
}
