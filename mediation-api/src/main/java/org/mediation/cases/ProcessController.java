package org.mediation.cases;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediation.problems.Problem;
import org.mediation.problems.Refused;
import org.mediation.processes.CaseProcesses;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The process models over HTTP, to read. */
@RestController
class ProcessController {
    private final CaseProcesses processes;

    ProcessController(CaseProcesses processes) {
        this.processes = processes;
    }

    @GetMapping("/api/process-definitions")
    List<CaseProcesses.Definition> definitions() {
        return processes.definitions();
    }

    @GetMapping(path = "/api/process-definitions/{key}/xml", produces = MediaType.APPLICATION_XML_VALUE)
    String xml(@PathVariable String key, @RequestParam(required = false) @Nullable Integer version) {
        return processes.xml(key, version).orElseThrow(() -> new Refused(Problem.NOT_FOUND));
    }
}
