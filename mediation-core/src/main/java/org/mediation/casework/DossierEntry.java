package org.mediation.casework;

import org.jspecify.annotations.Nullable;

/**
 * One line of the dossier index (卷宗目录).
 *
 * @param document code of the document, as in D-28
 * @param sequence of the event that it stands for
 * @param hash of the paper, where there is one
 * @param closed whether it lies in the closed sub-file (副卷)
 */
public record DossierEntry(
        int order, String document, long sequence, @Nullable String hash, boolean closed) {}
