package org.mediation.roster;

import org.mediation.kernel.Named;

/** A court or arbitration commission with which cases are exchanged (外部机构). */
public record OutsideBody(String id, Kind kind, String name, String districtCode) {

    /** What such a body is; it decides which part of the procedure is its own. */
    public enum Kind implements Named {
        COURT("人民法院"),
        INSTITUTE("劳动人事争议仲裁委员会");

        private final String chinese;

        Kind(String chinese) {
            this.chinese = chinese;
        }

        @Override
        public String chinese() {
            return chinese;
        }
    }
}
