package org.mediation.processes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every rule of the models is broken once, and every break is found. */
class ModelRulesTest {
    @Test
    void a_sound_model_has_no_findings() {
        assertThat(SmallModel.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            finishedBy" value="RegistrationCompleted,SupplementRequested | finishedBy" value="RegistrationDone | waits for no event of the domain: RegistrationDone
            <camunda:property name="finishedBy" value="CaseScreened" />  | ``                                   | waits for no event of the domain: null
            value="AddClaim"                | value="InventClaim"                   | offers what is no command: [InventClaim]
            INTAKE_CLERK,MEDIATOR           | INTAKE_CLERK,WIZARD                   | names no roles of the domain
            camunda:candidateGroups="INTAKE_CLERK,MEDIATOR" | ``                    | names no roles of the domain
            value="partyId"                 | value="somebody"                      | is nobody's: somebody
            ${systemStep}                   | ${each}                               | is no step of the system
            value="ScreenCase"              | value="AcceptCase"                    | names no command of the system: AcceptCase
            value="EscalateAcceptance"      | value="AcceptCase"                    | names no command of the system: AcceptCase
            value="AcceptanceOverdue"       | value="AcceptanceLate"                | waits for no event of the domain: AcceptanceLate
            name="InquiryAnswered"          | name="SomebodyCalled"                 | is named after no event: SomebodyCalled
            ${acceptanceDue}                | ${someDay}                            | reads what no event declares: [someDay]
            """)
    void a_model_that_does_not_speak_the_vocabulary_is_found(String passage, String instead, String finding) {
        assertThat(SmallModel.findingsWith(passage, instead))
                .singleElement()
                .asString()
                .contains(finding);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ${event == 'SupplementRequested'} | ${execution.setVariable('event', 'x')}      | calls what is no fact
            ${event == 'SupplementRequested'} | ${acceptanceDue.getTime() == 0}             | calls what is no fact
            ${event == 'SupplementRequested'} | ${acceptanceDue['class'] == null}           | calls what is no fact
            ${event == 'SupplementRequested'} | ${each.of(event).getClass() == null}        | calls what is no fact
            xsi:type="bpmn:tFormalExpression">${event | language="groovy" xsi:type="bpmn:tFormalExpression">${event | says language
            camunda:delegateExpression        | camunda:class="java.lang.Thread" camunda:delegateExpression | says class
            name="审查"                       | name="审查" camunda:asyncBefore="true"          | says asyncBefore
            name="核对"                       | name="核对" camunda:assignee="somebody"         | says assignee
            <!-- more -->                     | <bpmn:scriptTask id="ScriptTask_X" name="脚本" /> | is a scriptTask
            <!-- more -->                     | <bpmn:sendTask id="SendTask_X" name="发送" />   | is a sendTask
            <!-- more -->                     | <bpmn:receiveTask id="ReceiveTask_X" name="等待" /> | is a receiveTask
            <!-- more -->                     | <bpmn:intermediateThrowEvent id="Event_X" name="通知" /> | is a intermediateThrowEvent
            </camunda:properties>             | </camunda:properties><camunda:executionListener class="x.Y" event="start" /> | says executionListener
            </camunda:properties>             | </camunda:properties><camunda:connector /> | says connector
            """)
    void a_model_that_runs_code_of_its_own_is_found(String passage, String instead, String finding) {
        assertThat(SmallModel.findingsWith(passage, instead))
                .anySatisfy(found -> assertThat(found).contains(finding));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            timeDate xsi:type="bpmn:tFormalExpression">${acceptanceDue}</bpmn:timeDate | timeDuration xsi:type="bpmn:tFormalExpression">PT1H</bpmn:timeDuration | is a timeDuration
            name="已登记" />                  | name="已登记"><bpmn:timerEventDefinition id="T" /></bpmn:startEvent> | stands in a startEvent, where nobody hears it
            name="已要求补正" />              | name="已要求补正"><bpmn:messageEventDefinition id="M" /></bpmn:endEvent> | stands in a endEvent, where nobody hears it
            name="已登记" />                  | name="已登记"><bpmn:signalEventDefinition id="S" /></bpmn:startEvent> | is a signalEventDefinition
            default="Flow_Complete_Screen"    | ``                        | may find no way on; it needs a default flow
            name="核对"                       | name="Check"              | has no Chinese label
            name="登记"                       | ``                        | has no Chinese label
            process id="SmallModel"           | process id="Another"      | holds not just the process SmallModel
            id="BoundaryEvent_Overdue"        | id="overdue"              | has no id of the form BoundaryEvent_PascalCase
            bpmnElement="UserTask_Complete"   | bpmnElement="SmallModel"  | is not drawn
            bpmnElement="Flow_Begin_Complete" | bpmnElement="SmallModel"  | is not drawn
            """)
    void a_model_that_cannot_be_followed_or_read_is_found(String passage, String instead, String finding) {
        assertThat(SmallModel.findingsWith(passage, instead))
                .anySatisfy(found -> assertThat(found).contains(finding));
    }
}
