-- How long an extract is read at most: twelve months, and for a look from outside ninety days. Two days more are for the
-- last day, which is whole, and for zones.
alter table assessment.extract add constraint extract_limit check (
    readable_until at time zone 'UTC' <= made_at at time zone 'UTC'
        + case when purpose = 'SHARING' then interval '12 months' else interval '90 days' end + interval '2 days');
