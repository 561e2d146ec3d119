package org.gyoryu.forms;

/**
 * Characters that a person neither sees nor means: control characters, marks that turn the direction of writing, and
 * halves of characters. They serve to disguise a text, and a database cannot keep all of them.
 */
final class Unprintable {

    private Unprintable() {}

    static boolean in(String text, boolean linesAllowed) {
        for (var i = 0; i < text.length(); ) {
            var character = text.codePointAt(i);
            if (isUnprintable(character, linesAllowed)) {
                return true;
            }
            i += Character.charCount(character);
        }
        return false;
    }

    private static boolean isUnprintable(int character, boolean linesAllowed) {
        if (character == '\n' || character == '\r') {
            return !linesAllowed;
        }
        return character != '\t' && Character.isISOControl(character)
                || character == 0x2028
                || character == 0x2029
                || character >= 0x202A && character <= 0x202E
                || character >= 0x2066 && character <= 0x2069
                || character == 0xFEFF
                || character >= 0xD800 && character <= 0xDFFF
                || (character & 0xFFFE) == 0xFFFE;
    }
}
