-- Service levels: what is promised to customers within what working time, and
-- the time of each promise for each case.
CREATE TABLE `business_calendars` (`id` text NOT NULL, `version` integer NOT NULL DEFAULT (1), `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `name` text NOT NULL, `zone` text NOT NULL, `week` json NOT NULL, `holidays` json NOT NULL, PRIMARY KEY (`id`));
CREATE UNIQUE INDEX `businesscalendar_name` ON `business_calendars` (`name`);
CREATE TABLE `slas` (`id` text NOT NULL, `version` integer NOT NULL DEFAULT (1), `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `name` text NOT NULL, `state` text NOT NULL DEFAULT ('DRAFT'), `is_default` bool NOT NULL DEFAULT (false), `activated_at` datetime NULL, PRIMARY KEY (`id`));
CREATE UNIQUE INDEX `slas_default` ON `slas` (`is_default`) WHERE is_default;
CREATE UNIQUE INDEX `sla_name` ON `slas` (`name`);
CREATE TABLE `sla_items` (`id` text NOT NULL, `kpi` text NOT NULL, `position` integer NOT NULL, `priority` text NULL, `warn_after` integer NULL, `fail_after` integer NOT NULL, `sla_id` text NOT NULL, `calendar_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `sla_items_slas_items` FOREIGN KEY (`sla_id`) REFERENCES `slas` (`id`) ON DELETE NO ACTION, CONSTRAINT `sla_items_business_calendars_calendar` FOREIGN KEY (`calendar_id`) REFERENCES `business_calendars` (`id`) ON DELETE NO ACTION);
CREATE UNIQUE INDEX `slaitem_sla_id_position` ON `sla_items` (`sla_id`, `position`);
CREATE TABLE `sla_timers` (`id` text NOT NULL, `version` integer NOT NULL DEFAULT (1), `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `kpi` text NOT NULL, `status` text NOT NULL DEFAULT ('IN_PROGRESS'), `started_at` datetime NOT NULL, `warn_at` datetime NULL, `fail_at` datetime NOT NULL, `paused_at` datetime NULL, `paused_work` integer NOT NULL DEFAULT (0), `ended_at` datetime NULL, `item_id` text NOT NULL, `previous_id` text NULL, `case_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `sla_timers_sla_items_timers` FOREIGN KEY (`item_id`) REFERENCES `sla_items` (`id`) ON DELETE NO ACTION, CONSTRAINT `sla_timers_sla_timers_next` FOREIGN KEY (`previous_id`) REFERENCES `sla_timers` (`id`) ON DELETE NO ACTION, CONSTRAINT `sla_timers_cases_sla_timers` FOREIGN KEY (`case_id`) REFERENCES `cases` (`id`) ON DELETE NO ACTION);
CREATE INDEX `sla_timers_case` ON `sla_timers` (`case_id`, `kpi`, `id`);
CREATE INDEX `slatimer_item_id` ON `sla_timers` (`item_id`);
CREATE INDEX `slatimer_previous_id` ON `sla_timers` (`previous_id`);
