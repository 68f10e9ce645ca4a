package org.mediation.cases;

/** The same request arrived twice at once; the other one was carried out. */
final class RequestRepeated extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Requests.Sent request;

    RequestRepeated(Requests.Sent request) {
        super("request repeated");
        this.request = request;
    }

    Requests.Sent request() {
        return request;
    }
}
