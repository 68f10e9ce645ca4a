package org.mediation.kernel;

/** The command that begins a matter; it says which organisation is to handle it. */
public interface OpeningCommand extends MatterCommand {
    Identifier organisation();
}
