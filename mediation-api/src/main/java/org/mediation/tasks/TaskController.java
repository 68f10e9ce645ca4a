package org.mediation.tasks;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mediation.cases.Commands;
import org.mediation.cases.Paging;
import org.mediation.casework.CaseId;
import org.mediation.casework.TaskCommand;
import org.mediation.problems.Problem;
import org.mediation.problems.Refused;
import org.mediation.security.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The work list over HTTP. */
@RestController
class TaskController {
    private final Tasks tasks;
    private final Commands commands;
    private final TaskStream stream;

    TaskController(Tasks tasks, Commands commands, TaskStream stream) {
        this.tasks = tasks;
        this.commands = commands;
        this.stream = stream;
    }

    @GetMapping("/api/tasks")
    Tasks.Page find(
            @AuthenticationPrincipal Actor actor,
            @RequestParam(defaultValue = "OPEN") String state,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(required = false) @Nullable String role,
            @RequestParam(required = false) @Nullable UUID organisation,
            @RequestParam(required = false) @Nullable String activity,
            @RequestParam(required = false) @Nullable String light,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable UUID caseId,
            @RequestParam(defaultValue = "due") String sort,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        Paging.check(page, size);
        Tasks.Filter filter =
                new Tasks.Filter(state.equals("DONE"), mine, role, organisation, activity, light, q, caseId);
        return tasks.find(actor, filter, sort, page, size);
    }

    @PostMapping("/api/tasks/{id}/claim")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void claim(@AuthenticationPrincipal Actor actor, @PathVariable UUID id) {
        Tasks.Place place = place(actor, id);
        commands.send(
                actor, new TaskCommand.ClaimTask(new CaseId(place.caseId()), place.key()), Commands.Request.PLAIN);
    }

    @PostMapping("/api/tasks/{id}/release")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void release(@AuthenticationPrincipal Actor actor, @PathVariable UUID id) {
        Tasks.Place place = place(actor, id);
        commands.send(
                actor, new TaskCommand.ReleaseTask(new CaseId(place.caseId()), place.key()), Commands.Request.PLAIN);
    }

    private Tasks.Place place(Actor actor, UUID id) {
        return tasks.place(actor, id).orElseThrow(() -> new Refused(Problem.TASK_NOT_FOUND));
    }

    @GetMapping(path = "/api/tasks/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter changes(@AuthenticationPrincipal Actor actor) {
        return stream.open(actor);
    }
}
