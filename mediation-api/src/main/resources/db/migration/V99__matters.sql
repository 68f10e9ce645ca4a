-- What the lists of all kinds of matter have in common; a further kind is added here by replacing the view.
create view views.matter as
select case_id as id, 'CASE' as kind, number, organisation_id, statutory_due_at,
       applicant, applicant_sequence, respondent, respondent_sequence, mediators
from views.case_summary;

update security.idempotency set response = json_build_object('matter', response ->> 'caseId');
