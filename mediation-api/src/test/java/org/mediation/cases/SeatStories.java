package org.mediation.cases;

import org.mediation.cases.Desk.Story;
import org.mediation.casework.PanelCommand;
import org.mediation.casework.PartyId;
import org.mediation.roster.MediatorId;

/** Stories in which somebody may have to give up the mediator's seat. */
abstract class SeatStories extends Stories {
    final void waives(Story story, PartyId party, MediatorId mediator) {
        desk.clerk(new PanelCommand.WaiveRecusal(story.id(), party, mediator, "书面同意"));
    }

    final void replaces(Story story, MediatorId mediator, MediatorId replacement) {
        desk.head(new PanelCommand.ReplaceMediator(story.id(), mediator, replacement, false, "更换调解员"));
    }
}
