package org.gyoryu.applications;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gyoryu.applications.documents.StoredDocument;
import org.gyoryu.core.LocalizedText;
import org.gyoryu.core.Money;
import org.gyoryu.people.OrganisationKind;

/**
 * What was handed in, as the office and the reviewers read it: the answers and documents frozen at the last hand-in or
 * supplement, never what the applicant is writing now.
 *
 * @param callVersion the version of the call's rules that it was held to
 * @param writtenBy id of the person who handed it in
 * @param digest SHA-256 over answers, form version and document digests
 */
public record ApplicationDossier(
        UUID id,
        String number,
        String callCode,
        int callVersion,
        UUID organisationId,
        LocalizedText organisationName,
        OrganisationKind organisationKind,
        UUID writtenBy,
        String formId,
        String formVersion,
        String title,
        Money requestedAmount,
        Map<String, Object> answers,
        ApplicationStatus status,
        Instant statusSince,
        Instant submittedAt,
        String digest,
        String remark,
        List<Supplement> supplements,
        List<StoredDocument> documents) {}
