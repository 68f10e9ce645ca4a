package org.mediation.processes;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.camunda.bpm.model.bpmn.Bpmn;

/** A small sound model, and what is wrong with it once a word in it is changed. */
final class SmallModel {
    static final String FILE = "small-model.bpmn";

    private static final String XML = """
            <bpmn:definitions id="Definitions_SmallModel" targetNamespace="https://mediation.org/processes"
                xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI"
                xmlns:dc="http://www.omg.org/spec/DD/20100524/DC"
                xmlns:di="http://www.omg.org/spec/DD/20100524/DI"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
              <bpmn:message id="Message_InquiryAnswered" name="InquiryAnswered" />
              <bpmn:process id="SmallModel" name="登记" isExecutable="true" camunda:historyTimeToLive="3650">
                <bpmn:startEvent id="StartEvent_Begin" name="已登记" />
                <bpmn:userTask id="UserTask_Complete" name="核对" camunda:candidateGroups="INTAKE_CLERK,MEDIATOR">
                  <bpmn:extensionElements><camunda:properties>
                    <camunda:property name="finishedBy" value="RegistrationCompleted,SupplementRequested" />
                    <camunda:property name="offers" value="AddClaim" />
                    <camunda:property name="member" value="partyId" />
                  </camunda:properties></bpmn:extensionElements>
                </bpmn:userTask>
                <bpmn:boundaryEvent id="BoundaryEvent_Overdue" name="期满" attachedToRef="UserTask_Complete" cancelActivity="false">
                  <bpmn:extensionElements><camunda:properties>
                    <camunda:property name="command" value="EscalateAcceptance" />
                    <camunda:property name="finishedBy" value="AcceptanceOverdue" />
                  </camunda:properties></bpmn:extensionElements>
                  <bpmn:timerEventDefinition id="Timer"><bpmn:timeDate xsi:type="bpmn:tFormalExpression">${acceptanceDue}</bpmn:timeDate></bpmn:timerEventDefinition>
                </bpmn:boundaryEvent>
                <bpmn:boundaryEvent id="BoundaryEvent_Answered" name="已答复" attachedToRef="UserTask_Complete">
                  <bpmn:messageEventDefinition id="Answered" messageRef="Message_InquiryAnswered" />
                </bpmn:boundaryEvent>
                <bpmn:exclusiveGateway id="Gateway_Complete" name="齐全？" default="Flow_Complete_Screen">
                  <bpmn:outgoing>Flow_Complete_Screen</bpmn:outgoing>
                  <bpmn:outgoing>Flow_Complete_Asked</bpmn:outgoing>
                </bpmn:exclusiveGateway>
                <bpmn:serviceTask id="ServiceTask_Screen" name="审查" camunda:delegateExpression="${systemStep}">
                  <bpmn:extensionElements><camunda:properties>
                    <camunda:property name="command" value="ScreenCase" />
                    <camunda:property name="finishedBy" value="CaseScreened" />
                  </camunda:properties></bpmn:extensionElements>
                </bpmn:serviceTask>
                <bpmn:endEvent id="EndEvent_Asked" name="已要求补正" />
                <bpmn:sequenceFlow id="Flow_Begin_Complete" sourceRef="StartEvent_Begin" targetRef="UserTask_Complete" />
                <bpmn:sequenceFlow id="Flow_Complete_Complete" sourceRef="UserTask_Complete" targetRef="Gateway_Complete" />
                <bpmn:sequenceFlow id="Flow_Complete_Screen" sourceRef="Gateway_Complete" targetRef="ServiceTask_Screen" />
                <bpmn:sequenceFlow id="Flow_Complete_Asked" sourceRef="Gateway_Complete" targetRef="EndEvent_Asked">
                  <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${event == 'SupplementRequested'}</bpmn:conditionExpression>
                </bpmn:sequenceFlow>
                <!-- more -->
              </bpmn:process>
              %s
            </bpmn:definitions>
            """.formatted(drawing());

    private SmallModel() {}

    private static String drawing() {
        StringBuilder shapes = new StringBuilder();
        for (String node : List.of(
                "StartEvent_Begin",
                "UserTask_Complete",
                "BoundaryEvent_Overdue",
                "BoundaryEvent_Answered",
                "Gateway_Complete",
                "ServiceTask_Screen",
                "EndEvent_Asked")) {
            shapes.append("<bpmndi:BPMNShape id=\"%s_di\" bpmnElement=\"%s\">".formatted(node, node))
                    .append("<dc:Bounds x=\"1\" y=\"1\" width=\"1\" height=\"1\" /></bpmndi:BPMNShape>");
        }
        for (String flow : List.of("Begin_Complete", "Complete_Complete", "Complete_Screen", "Complete_Asked")) {
            shapes.append("<bpmndi:BPMNEdge id=\"Flow_%s_di\" bpmnElement=\"Flow_%s\">".formatted(flow, flow))
                    .append("<di:waypoint x=\"1\" y=\"1\" /><di:waypoint x=\"2\" y=\"2\" /></bpmndi:BPMNEdge>");
        }
        return "<bpmndi:BPMNDiagram id=\"D\"><bpmndi:BPMNPlane id=\"P\" bpmnElement=\"SmallModel\">" + shapes
                + "</bpmndi:BPMNPlane></bpmndi:BPMNDiagram>";
    }

    static List<String> findings() {
        return findings(XML);
    }

    /** What is found after one passage was replaced by another. */
    static List<String> findingsWith(String passage, String instead) {
        if (!XML.contains(passage)) {
            throw new IllegalArgumentException("The small model does not say " + passage);
        }
        return findings(XML.replaceFirst(java.util.regex.Pattern.quote(passage), instead.replace("$", "\\$")));
    }

    private static List<String> findings(String xml) {
        return ModelRules.findings(
                FILE, Bpmn.readModelFromStream(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))));
    }
}
