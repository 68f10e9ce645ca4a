package org.mediation.roster;

/** The processes that cases can follow (办案流程), by their keys. */
public interface Pipelines {
    boolean exist(String pipeline);
}
