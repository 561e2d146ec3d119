package org.gyoryu.workflow.shared;

import org.gyoryu.core.LocalizedText;

/** Reasons that the procedure itself gives, in both languages. */
final class Reasons {

    static final LocalizedText SUPPLEMENT_OUTSTANDING =
            new LocalizedText("신청인의 보완을 기다리는 동안", "while the applicant's supplement is outstanding");

    static final LocalizedText MORE_TIME_TO_SCORE =
            new LocalizedText("담당자가 심사 기한을 연장함", "the office gave the reviewer more time");

    /** Read by the applicant, in Korean as every decision; the letter says the same in the reader's language. */
    static final String SUPPLEMENT_DID_NOT_COME =
            "보완 요청과 마지막 보완 기한이 지나도록 보완되지 않아 반려합니다. (The supplement did not come within the period and the one"
                    + " last period after it.)";

    private Reasons() {}
}
