package org.gyoryu.review;

/**
 * A reviewer's answer to the question of interests, with the pledge of secrecy and fairness (F-5 of the domain
 * dossier).
 *
 * @param reason required for an exclusion or a recusal
 * @param pledge must be given to score; a person who steps aside owes secrecy all the same
 */
public record Declaration(Kind kind, String reason, boolean pledge) {

    /** Which of the three answers. */
    public enum Kind {
        /** No interest. */
        NONE,
        /** Out by law: own or family interest, office held, advice given, shareholding. */
        EXCLUSION,
        /** Steps aside of their own accord. */
        RECUSAL;

        public boolean conflict() {
            return this != NONE;
        }
    }
}
