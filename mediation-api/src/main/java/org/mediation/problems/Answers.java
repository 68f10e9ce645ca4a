package org.mediation.problems;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.mediation.kernel.Rule;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** Problems and rules as the bodies of answers (RFC 9457). */
final class Answers {
    private Answers() {}

    static ProblemDetail of(Problem problem) {
        return body(problem, problem.status(), problem.title());
    }

    /** Names the field; never its value, which may be personal. */
    static ProblemDetail malformed(@Nullable String field) {
        var body = of(Problem.MALFORMED_REQUEST);
        if (field != null && !field.isEmpty()) {
            body.setDetail("请求内容有误：字段“" + field + "”缺失或不符合要求，请核对后重新提交。");
            body.setProperty("detailEn", "The field " + field + " is missing or cannot be read.");
            body.setProperty("field", field);
        }
        return body;
    }

    static ProblemDetail incident(String number) {
        var body = of(Problem.INTERNAL_ERROR);
        body.setProperty("incident", number);
        return body;
    }

    static ProblemDetail of(Rule rule) {
        var body = body(rule, HttpStatus.CONFLICT, "不符合办理规则");
        body.setProperty("source", rule.source());
        return body;
    }

    private static ProblemDetail body(Rule words, HttpStatus status, String title) {
        var body = ProblemDetail.forStatusAndDetail(status, words.chinese());
        body.setType(URI.create("/problems/" + words.code()));
        body.setTitle(title);
        body.setProperty("code", words.code());
        body.setProperty("detailEn", words.english());
        return body;
    }
}
