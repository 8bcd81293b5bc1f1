-- A withheld name is passed on by nobody: the store refuses it, and so does the table.
alter table cooperation.need add constraint need_withheld_attribution check (not withheld or attribution = 'UNATTRIBUTED');
alter table cooperation.offer add constraint offer_withheld_attribution check (not withheld or attribution = 'UNATTRIBUTED');
