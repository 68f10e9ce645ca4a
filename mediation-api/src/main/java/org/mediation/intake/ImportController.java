package org.mediation.intake;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import org.mediation.record.EventJson;
import org.mediation.security.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes in a whole file of records over HTTP and answers line by line while it reads. */
@RestController
class ImportController {
    private static final Logger LOG = LoggerFactory.getLogger(ImportController.class);
    static final String LINES = "application/x-ndjson";

    private final LineImport lineImport;
    private final ObjectMapper json = EventJson.mapper();

    ImportController(LineImport lineImport) {
        this.lineImport = lineImport;
    }

    /** Read and written on the request's own thread: a sender that goes away ends the import between two lines. */
    @PostMapping(
            path = "/api/cases/import",
            consumes = {LINES, "application/jsonl", "text/plain"})
    void take(@AuthenticationPrincipal Actor actor, HttpServletRequest request, HttpServletResponse response) {
        response.setContentType(LINES);
        response.setHeader("X-Accel-Buffering", "no");
        long done = 0;
        try {
            Lines lines = new Lines(request.getInputStream());
            OutputStream answer = response.getOutputStream();
            for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
                if (!line.isBlank()) {
                    answer.write(json.writeValueAsBytes(lineImport.register(line, fields -> actor)));
                    answer.write('\n');
                    answer.flush();
                    done++;
                }
            }
        } catch (IOException senderGone) {
            LOG.info("The sender of an import went away after {} lines", done);
        }
    }
}
