package org.mediation.kernel;

/** A vault for tests that hides nothing but opens a text only where it was sealed for. */
public final class PlacedVault implements Vault {
    private static final String APART = "\u0000";

    @Override
    public Sealed seal(SubjectToken subject, Place place, String plain) {
        return new Sealed(subject, place + APART + plain);
    }

    @Override
    public Revealed reveal(Sealed sealed, Place place) {
        if (!isAt(sealed, place)) {
            throw new IllegalStateException("Sealed for another place than " + place);
        }
        return new Revealed.Text(sealed.text().substring(sealed.text().indexOf(APART) + 1));
    }

    public static boolean isAt(Sealed sealed, Place place) {
        return sealed.text().startsWith(place + APART);
    }
}
