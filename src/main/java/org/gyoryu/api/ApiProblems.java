package org.gyoryu.api;

import java.util.List;
import java.util.Map;
import org.gyoryu.core.FieldProblem;
import org.gyoryu.core.Forbidden;
import org.gyoryu.core.Invalid;
import org.gyoryu.core.NotFound;
import org.gyoryu.core.Problem;
import org.gyoryu.core.Refused;
import org.gyoryu.core.Stale;
import org.gyoryu.web.Wording;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** Puts whatever was thrown into a problem that says nothing of the inside. */
@Component
class ApiProblems {

    private static final Logger LOG = LoggerFactory.getLogger(ApiProblems.class);

    private static final Map<Integer, String> NAMES = Map.ofEntries(
            Map.entry(400, "malformed"),
            Map.entry(401, "not-signed-in"),
            Map.entry(403, "forbidden"),
            Map.entry(404, "not-found"),
            Map.entry(405, "method"),
            Map.entry(406, "not-acceptable"),
            Map.entry(409, "refused"),
            Map.entry(412, "stale"),
            Map.entry(413, "too-large"),
            Map.entry(415, "media-type"),
            Map.entry(422, "invalid"),
            Map.entry(428, "precondition-required"),
            Map.entry(429, "too-many-requests"),
            Map.entry(500, "internal"),
            Map.entry(503, "unavailable"));

    private final Wording wording;
    private final JsonFaults json;

    ApiProblems(Wording wording, JsonFaults json) {
        this.wording = wording;
        this.json = json;
    }

    /** The problem of a status alone. */
    ApiProblem of(int status) {
        var name = NAMES.getOrDefault(status, status < 500 ? "malformed" : "internal");
        return new ApiProblem(type(name), title(name), status, wording.of("api.detail." + name), null);
    }

    ApiProblem of(Throwable thrown) {
        if (thrown instanceof ApiFault fault) {
            return with(fault.status(), wording.of(fault.messageKey(), fault.args()), List.of());
        }
        if (thrown instanceof Invalid invalid) {
            return with(422, wording.of(invalid), invalid.problems());
        }
        if (thrown instanceof Problem problem) {
            return with(status(problem), wording.of(problem), List.of());
        }
        if (thrown instanceof HttpMessageNotReadableException unreadable) {
            return json.explain(unreadable, this);
        }
        if (thrown instanceof TypeMismatchException) {
            return of(404); // an id that is none
        }
        return ofMissing(thrown);
    }

    private ApiProblem ofMissing(Throwable thrown) {
        if (thrown instanceof MissingRequestHeaderException missing) {
            return with(400, wording.of("api.header.missing", List.of(missing.getHeaderName())), List.of());
        }
        if (thrown instanceof MissingServletRequestPartException missing) {
            return invalid(FieldProblem.at(missing.getRequestPartName(), "api.missing"));
        }
        if (thrown instanceof MissingServletRequestParameterException missing) {
            return invalid(FieldProblem.at(missing.getParameterName(), "api.missing"));
        }
        if (thrown instanceof MaxUploadSizeExceededException
                || thrown instanceof MultipartException && tooMuch(thrown)) {
            return of(413);
        }
        if (thrown instanceof MultipartException) {
            return of(400);
        }
        if (thrown instanceof ErrorResponse response) {
            return of(response.getStatusCode().value());
        }
        if (thrown instanceof TransientDataAccessException
                || thrown instanceof DataAccessResourceFailureException
                || thrown instanceof CannotCreateTransactionException) {
            LOG.warn("The database does not answer: {}", thrown.toString());
            return of(503);
        }
        LOG.error("A request failed", thrown);
        return of(500);
    }

    ApiProblem invalid(FieldProblem problem) {
        return of(new Invalid(List.of(problem)));
    }

    ApiProblem with(int status, String detail, List<FieldProblem> problems) {
        var name = NAMES.getOrDefault(status, "malformed");
        var errors = problems.stream()
                .map(problem -> new ApiProblem.Error(problem.path(), wording.of(problem)))
                .toList();
        return new ApiProblem(type(name), title(name), status, detail, errors.isEmpty() ? null : errors);
    }

    private String title(String name) {
        return wording.of("api.title." + name);
    }

    private static String type(String name) {
        return "urn:gyoryu:problem:" + name;
    }

    private static int status(Problem problem) {
        if (problem instanceof NotFound) {
            return 404;
        }
        if (problem instanceof Forbidden) {
            return 403;
        }
        if (problem instanceof Stale) {
            return 412;
        }
        return problem instanceof Refused ? 409 : 422;
    }

    /** More parts or bytes than the container takes. */
    private static boolean tooMuch(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            var name = cause.getClass().getSimpleName();
            if (name.contains("LimitExceeded") || name.contains("SizeException")) {
                return true;
            }
        }
        return false;
    }
}
