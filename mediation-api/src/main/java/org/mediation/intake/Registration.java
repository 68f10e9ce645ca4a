package org.mediation.intake;

import java.net.URI;
import org.mediation.casework.CaseId;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/**
 * The case that a record became.
 *
 * @param duplicate whether it was there before
 */
record Registration(CaseId caseId, String caseNumber, long version, boolean duplicate) {

    ResponseEntity<Registration> answer() {
        return ResponseEntity.status(duplicate ? HttpStatus.OK : HttpStatus.CREATED)
                .location(URI.create("/api/cases/" + caseId))
                .eTag(String.valueOf(version))
                .body(this);
    }
}
