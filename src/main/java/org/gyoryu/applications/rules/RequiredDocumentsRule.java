package org.gyoryu.applications.rules;

import static org.gyoryu.core.FieldProblem.at;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gyoryu.applications.documents.DocumentState;
import org.gyoryu.applications.documents.StoredDocument;
import org.gyoryu.calls.DocumentRequest;
import org.gyoryu.core.FieldProblem;

/** Every document that the call requires is there, and none that was refused is among those handed in. */
final class RequiredDocumentsRule implements SubmissionRule {

    @Override
    public List<FieldProblem> problems(Candidate candidate) {
        var missing = candidate.call().documents().stream()
                .filter(request -> request.requiredFrom(candidate.organisationKind()))
                .filter(request -> candidate.documents().stream().noneMatch(d -> counts(d, request)))
                .map(request -> at(
                        "documents." + request.kind(),
                        "applications.rule.document.missing",
                        request.title().in(Locale.KOREAN),
                        request.title().in(Locale.ENGLISH)));
        var refused = candidate.documents().stream()
                .filter(document -> document.state() == DocumentState.REFUSED)
                .map(document ->
                        at("documents." + document.kind(), "applications.rule.document.refused", document.name()));
        return Stream.concat(missing, refused).toList();
    }

    private static boolean counts(StoredDocument document, DocumentRequest request) {
        return document.kind().equals(request.kind()) && document.state() != DocumentState.REFUSED;
    }
}
