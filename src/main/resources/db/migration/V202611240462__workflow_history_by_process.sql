-- The desk counts how long applications stay at each element of a process.
create index workflow_activity_by_process on act_hi_actinst (proc_def_key_, act_id_) include (end_time_, duration_);
