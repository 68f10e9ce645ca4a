package org.mediation.exchange;

import org.jspecify.annotations.Nullable;
import org.mediation.problems.Problem;
import org.mediation.problems.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where counterparts deliver their messages; each names itself by its signature, not by a session. */
@RestController
class MessageController {
    private final Reception reception;

    MessageController(Reception reception) {
        this.reception = reception;
    }

    /** The body is taken as the bytes that were signed, before anybody reads it. */
    @PostMapping(
            path = "/api/exchange/messages",
            consumes = {"application/cloudevents+json", MediaType.APPLICATION_JSON_VALUE})
    @ResponseStatus(HttpStatus.ACCEPTED)
    Receipt deliver(
            @RequestHeader(name = Signature.KEY, required = false) @Nullable String keyId,
            @RequestHeader(name = Signature.TIME, required = false) @Nullable String time,
            @RequestHeader(name = Signature.SIGNATURE, required = false) @Nullable String signature,
            @RequestBody(required = false) byte @Nullable [] body) {
        if (keyId == null || time == null || signature == null || body == null) {
            throw new Refused(Problem.MESSAGE_NOT_AUTHENTIC);
        }
        return reception.take(new Signature(keyId, time, signature), body);
    }
}
