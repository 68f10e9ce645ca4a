package org.mediation.tasks;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.mediation.processes.worklist.WorkListChanged;
import org.mediation.security.Access;
import org.mediation.security.Actor;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Tells open pages, after the commit, in which of their matters the work list changed. */
@Component
class TaskStream {
    private static final long NEVER = 0;

    private final Access access;
    private final ExecutorService teller = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "task-stream");
        thread.setDaemon(true);
        return thread;
    });
    private final Map<SseEmitter, Actor> open = new ConcurrentHashMap<>();

    TaskStream(Access access) {
        this.access = access;
    }

    SseEmitter open(Actor actor) {
        SseEmitter page = new SseEmitter(NEVER);
        open.put(page, actor);
        page.onCompletion(() -> open.remove(page));
        page.onTimeout(() -> open.remove(page));
        page.onError(gone -> open.remove(page));
        send(page, SseEmitter.event().comment("open"));
        return page;
    }

    @TransactionalEventListener
    void on(WorkListChanged change) {
        teller.execute(() -> tell(change));
    }

    /** Not on the thread of the command, which should not wait for anybody's page. */
    private void tell(WorkListChanged change) {
        open.forEach((page, actor) -> {
            if (access.exists(actor, change.caseId())) {
                send(page, SseEmitter.event().name("changed").data(Map.of("caseId", change.caseId())));
            }
        });
    }

    /** Pages that listen would hold up the end of the server, which waits for open requests. */
    @EventListener(ContextClosedEvent.class)
    void close() {
        open.keySet().forEach(SseEmitter::complete);
    }

    private void send(SseEmitter page, SseEmitter.SseEventBuilder event) {
        try {
            page.send(event);
        } catch (IOException | IllegalStateException gone) {
            open.remove(page);
        }
    }
}
