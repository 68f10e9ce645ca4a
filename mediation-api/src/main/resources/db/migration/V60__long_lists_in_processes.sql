-- A process keeps the members of a step in one variable; the parties and obligations of a collective dispute are many.
alter table camunda.act_ru_variable alter column text_ type text;
