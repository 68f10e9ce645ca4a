-- A counterpart is a body of the register of courts and commissions, which is delivered with the product.
delete from exchange.matter;
delete from exchange.counterpart;
alter table exchange.counterpart
    add column body text not null unique,
    drop column source,
    drop constraint counterpart_kind_check,
    add check (kind in ('COURT', 'INSTITUTE'));
