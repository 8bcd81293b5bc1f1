-- Who answered a recommendation by the link of a mail; the link itself is replaced or removed later.
alter table policyreview.recommendation
    add column answerer text not null default '' check (char_length(answerer) <= 160);
comment on column policyreview.recommendation.answerer is
    'Who answered by a link; empty where the team wrote down what the owner answered';
