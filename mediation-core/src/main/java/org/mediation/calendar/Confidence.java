package org.mediation.calendar;

/** How sure the source of a value is (依据确定程度). */
public enum Confidence {
    /** Read in the text of the statute. */
    STATUTE("S"),
    /** Known, but the article's wording is not checked. */
    LIKELY("L"),
    /** The union's own choice. */
    CHOICE("A");

    private final String letter;

    Confidence(String letter) {
        this.letter = letter;
    }

    /** As lawyers read it in the table. */
    public String letter() {
        return letter;
    }

    static Confidence of(String letter) {
        for (Confidence one : values()) {
            if (one.letter.equals(letter)) {
                return one;
            }
        }
        throw new IllegalArgumentException("No confidence is written " + letter);
    }
}
