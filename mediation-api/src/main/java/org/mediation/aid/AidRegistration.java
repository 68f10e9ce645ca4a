package org.mediation.aid;

import java.net.URI;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/**
 * The aid matter that an application became.
 *
 * @param duplicate whether it was there before
 */
record AidRegistration(UUID aidId, String aidNumber, long version, boolean duplicate) {

    ResponseEntity<AidRegistration> answer() {
        return ResponseEntity.status(duplicate ? HttpStatus.OK : HttpStatus.CREATED)
                .location(URI.create("/api/aid-matters/" + aidId))
                .eTag(String.valueOf(version))
                .body(this);
    }
}
