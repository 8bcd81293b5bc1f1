-- Who belongs to the network. A member owns its own row; the secretariat brings members in through functions.
grant usage on schema member to focalnet_request;

create table member.member (
    id            uuid        not null primary key,
    owner_id      uuid        not null,
    audience_id   uuid        not null,
    code          text        not null unique check (code ~ '^([A-Z]{2}|SEC|ORG-[A-Z0-9-]{2,20}|ENT-[A-Z0-9-]{2,20})$'),
    kind          text        not null check (kind in ('STATE', 'ORGANISATION', 'SECRETARIAT', 'PARTNER')),
    names         jsonb       not null default '{}',
    un_group      text        not null default 'NONE'
                  check (un_group in ('AFRICAN', 'ASIA_PACIFIC', 'EASTERN_EUROPEAN', 'GRULAC', 'WEOG', 'NONE')),
    un_group_note text        not null default '' check (length(un_group_note) <= 200),
    subregion     text        check (subregion ~ '^[0-9]{3}$'),
    status        text        not null default 'ACTIVE' check (status in ('ACTIVE', 'LEFT')),
    version       int         not null default 0,
    created_at    timestamptz not null default now(),
    check (owner_id = id)
);
create index member_audience on member.member (audience_id, code);
call audience.protect('member.member');
create policy functions on member.member to focalnet_owner using (true) with check (true);
comment on table member.member is 'A state, an organisation, the secretariat or a partner; names: by language, where CLDR has none or the member wishes another';

insert into member.member (id, owner_id, audience_id, code, kind, names) values
    ('00000000-0000-7000-8000-000000000003', '00000000-0000-7000-8000-000000000003', '00000000-0000-7000-8000-000000000001',
     'SEC', 'SECRETARIAT',
     '{"en": "Secretariat of the network", "fr": "Secrétariat du réseau", "es": "Secretaría de la red", "ar": "أمانة الشبكة", "ru": "Секретариат сети", "zh": "网络秘书处"}');

-- A new member owns its row from the start, so the secretariat that brings it in cannot insert it as itself.
create function member.admit(fresh uuid, code text, kind text, names jsonb, un_group text, note text, subregion text) returns void
    language plpgsql security definer set search_path = '' as
$$
begin
    if not audience.viewer_is_officer() then
        raise exception 'only the secretariat brings a member in' using errcode = 'insufficient_privilege';
    end if;
    insert into member.member (id, owner_id, audience_id, code, kind, names, un_group, un_group_note, subregion)
    values (fresh, fresh, '00000000-0000-7000-8000-000000000001',
            admit.code, admit.kind, admit.names, admit.un_group, note, admit.subregion);
end;
$$;
revoke all on function member.admit(uuid, text, text, jsonb, text, text, text) from public;
grant execute on function member.admit(uuid, text, text, jsonb, text, text, text) to focalnet_request;

-- The secretariat keeps the list right: names, groups, status. Answers false where somebody changed it meanwhile.
create function member.revise(member uuid, seen int, kind text, names jsonb, un_group text, note text, subregion text, status text)
    returns boolean language plpgsql security definer set search_path = '' as
$$
begin
    if not audience.viewer_is_officer() then
        raise exception 'only the secretariat keeps the list of members' using errcode = 'insufficient_privilege';
    end if;
    update member.member m
       set kind = revise.kind, names = revise.names, un_group = revise.un_group, un_group_note = note,
           subregion = revise.subregion, status = revise.status, version = m.version + 1
     where m.id = revise.member and m.version = seen;
    return found;
end;
$$;
revoke all on function member.revise(uuid, int, text, jsonb, text, text, text, text) from public;
grant execute on function member.revise(uuid, int, text, jsonb, text, text, text, text) to focalnet_request;

-- Groups: the regional groups of the United Nations, the subregions of M49, and free ones.
create table member.group (
    id          uuid not null primary key,
    owner_id    uuid not null,
    audience_id uuid not null,
    kind        text not null check (kind in ('UN_GROUP', 'SUBREGION', 'FREE')),
    code        text not null unique,
    names       jsonb not null default '{}',
    purpose     text not null default '' check (length(purpose) <= 1000),
    version     int  not null default 0,
    created_at  timestamptz not null default now()
);
create index group_audience on member.group (audience_id, kind);
call audience.protect('member.group');
create policy functions on member.group to focalnet_owner using (true) with check (true);
comment on table member.group is 'A set of members that can be addressed; owned by the secretariat, its members changed by conveners too';

create table member.membership (
    id          uuid    not null primary key,
    owner_id    uuid    not null,
    audience_id uuid    not null,
    group_id    uuid    not null references member.group (id) on delete cascade,
    member_id   uuid    not null references member.member (id),
    convener    boolean not null default false,
    unique (group_id, member_id)
);
create index membership_audience on member.membership (audience_id, group_id);
create index membership_member on member.membership (member_id);
call audience.protect('member.membership');
create policy functions on member.membership to focalnet_owner using (true) with check (true);
comment on table member.membership is 'Who is in a group, as pages show it; audience.circle_member, set in the same transaction, is what disclosure follows';

insert into member.group (id, owner_id, audience_id, kind, code, names)
select id::uuid, '00000000-0000-7000-8000-000000000003', '00000000-0000-7000-8000-000000000002', 'UN_GROUP', code, names::jsonb
  from (values
    ('00000000-0000-7000-8000-000000000011', 'AFRICAN', '{"en": "African States", "fr": "États d’Afrique", "es": "Estados de África", "ar": "الدول الأفريقية", "ru": "Африканские государства", "zh": "非洲国家"}'),
    ('00000000-0000-7000-8000-000000000012', 'ASIA_PACIFIC', '{"en": "Asia-Pacific States", "fr": "États d’Asie et du Pacifique", "es": "Estados de Asia y el Pacífico", "ar": "دول آسيا والمحيط الهادئ", "ru": "Государства Азии и Тихого океана", "zh": "亚太国家"}'),
    ('00000000-0000-7000-8000-000000000013', 'EASTERN_EUROPEAN', '{"en": "Eastern European States", "fr": "États d’Europe orientale", "es": "Estados de Europa Oriental", "ar": "دول أوروبا الشرقية", "ru": "Восточноевропейские государства", "zh": "东欧国家"}'),
    ('00000000-0000-7000-8000-000000000014', 'GRULAC', '{"en": "Latin American and Caribbean States", "fr": "États d’Amérique latine et des Caraïbes", "es": "Estados de América Latina y el Caribe", "ar": "دول أمريكا اللاتينية ومنطقة البحر الكاريبي", "ru": "Государства Латинской Америки и Карибского бассейна", "zh": "拉丁美洲和加勒比国家"}'),
    ('00000000-0000-7000-8000-000000000015', 'WEOG', '{"en": "Western European and other States", "fr": "États d’Europe occidentale et autres États", "es": "Estados de Europa Occidental y otros Estados", "ar": "دول أوروبا الغربية ودول أخرى", "ru": "Западноевропейские и другие государства", "zh": "西欧和其他国家"}')
  ) as g(id, code, names);

-- The members of a group, changed by the secretariat or one of its conveners: the rows belong to the secretariat.
create function member.set_members(circle uuid, fresh uuid[], members uuid[], conveners uuid[]) returns void
    language plpgsql security definer set search_path = '' as
$$
begin
    if not audience.viewer_is_officer() and not exists (
        select from member.membership s
         where s.group_id = circle and s.member_id = audience.viewer_member() and s.convener) then
        raise exception 'only the secretariat or a convener changes a group' using errcode = 'insufficient_privilege';
    end if;
    delete from member.membership s where s.group_id = circle and not s.member_id = any(members);
    insert into member.membership (id, owner_id, audience_id, group_id, member_id, convener)
    select f, g.owner_id, g.audience_id, g.id, m, m = any(conveners)
      from member.group g, unnest(fresh, members) as x(f, m)
     where g.id = circle
    on conflict (group_id, member_id) do update set convener = excluded.convener;
end;
$$;
revoke all on function member.set_members(uuid, uuid[], uuid[], uuid[]) from public;
grant execute on function member.set_members(uuid, uuid[], uuid[], uuid[]) to focalnet_request;

-- A file that waits for the officer's yes: what is confirmed is what was shown.
create table member.import (
    id          uuid        not null primary key,
    owner_id    uuid        not null,
    audience_id uuid        not null,
    name        text        not null check (length(name) <= 200),
    content     bytea       not null check (length(content) <= 2000000),
    created_at  timestamptz not null default now()
);
create index import_audience on member.import (audience_id, created_at);
call audience.protect('member.import');
comment on table member.import is 'A list of members between dry run and confirmation; removed when confirmed or a day old';
