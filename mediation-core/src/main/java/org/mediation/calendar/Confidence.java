package org.mediation.calendar;

/** How sure the source of a value is (依据确定程度). */
public enum Confidence {
    /** Read in the text of the statute. */
    STATUTE("S", "已核对条文"),
    /** Known, but the article's wording is not checked. */
    LIKELY("L", "条文待核对"),
    /** The union's own choice. */
    CHOICE("A", "工会自定");

    private final String letter;
    private final String chinese;

    Confidence(String letter, String chinese) {
        this.letter = letter;
        this.chinese = chinese;
    }

    /** As lawyers read it in the table. */
    public String letter() {
        return letter;
    }

    public String chinese() {
        return chinese;
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
