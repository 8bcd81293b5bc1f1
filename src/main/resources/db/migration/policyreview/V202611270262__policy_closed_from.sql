-- Taken up again, a policy stands where it stood before it was closed, with what was found, advised and answered.
alter table policyreview.policy
    add column closed_from text check (closed_from in ('REGISTERED', 'REVIEW', 'ADVISED', 'ANSWERED', 'CLEARED', 'ARRIVED'));
comment on column policyreview.policy.closed_from is 'Where it stood before it was closed; null where it is not closed';
update policyreview.policy p
   set closed_from = case
       when exists (select from policyreview.recommendation r
                     where r.policy_id = p.id and r.round = p.round and r.response is not null)
       then case when exists (select from policyreview.recommendation r
                               where r.policy_id = p.id and r.round = p.round and r.response is null)
                 then 'ADVISED' else 'ANSWERED' end
       when exists (select from policyreview.finding f where f.policy_id = p.id and f.round = p.round)
         or exists (select from policyreview.recommendation r where r.policy_id = p.id and r.round = p.round)
         or exists (select from policyreview.screening s
                     where s.policy_id = p.id and s.round = p.round and cardinality(s.yes) > 0)
       then 'REVIEW'
       else 'REGISTERED' end
 where p.state = 'CLOSED';
