import { getLocalTimeZone, now, parseAbsoluteToLocal, type ZonedDateTime } from '@internationalized/date'
import { useLingui } from '@lingui/react/macro'
import { CalendarDays, ChevronLeft, ChevronRight } from 'lucide-react'
import {
  Calendar,
  CalendarCell,
  CalendarGrid,
  DateInput,
  DatePicker,
  DateSegment,
  Dialog,
  FieldError,
  Group,
  Heading,
  I18nProvider,
  Label,
  Popover,
} from 'react-aria-components'
import { intlLocale } from '../lib/locale'
import { classes } from './classes'
import styles from './DateTimePicker.module.css'
import field from './Field.module.css'
import { IconButton } from './IconButton'
import overlay from './Overlay.module.css'

export interface DateTimePickerProps {
  label: string
  /** RFC 3339, as the server writes it; null while nothing, or only a part, is entered. */
  value: string | null
  onChange: (instant: string | null) => void
  problem?: string | undefined
  isRequired?: boolean
}

export function DateTimePicker({ label, value, onChange, problem, isRequired }: DateTimePickerProps) {
  const { t, i18n } = useLingui()
  return (
    <I18nProvider locale={intlLocale(i18n.locale)}>
      <DatePicker<ZonedDateTime>
        value={value === null ? null : parseAbsoluteToLocal(value)}
        onChange={(date) => onChange(date?.toAbsoluteString() ?? null)}
        placeholderValue={now(getLocalTimeZone()).set({ minute: 0, second: 0, millisecond: 0 })}
        granularity="minute"
        hourCycle={24}
        hideTimeZone
        isInvalid={problem !== undefined}
        isRequired={isRequired}
        validationBehavior="aria"
        className={field.field}
      >
        <Label className={classes(field.label, isRequired && field.required)}>{label}</Label>
        <Group className={classes(field.input, styles.group)}>
          <DateInput className={styles.segments}>
            {(segment) => <DateSegment segment={segment} className={styles.segment} />}
          </DateInput>
          <IconButton size="small" label={t`Calendar`}>
            <CalendarDays size={15} aria-hidden="true" />
          </IconButton>
        </Group>
        <FieldError className={field.error}>{problem}</FieldError>
        <Popover className={overlay.popover} data-overlay>
          <Dialog className={overlay.panel} aria-label={t`Calendar`}>
            <Calendar className={styles.calendar}>
              <header>
                <IconButton slot="previous" label={t`Previous month`}>
                  <ChevronLeft size={16} aria-hidden="true" />
                </IconButton>
                <Heading />
                <IconButton slot="next" label={t`Next month`}>
                  <ChevronRight size={16} aria-hidden="true" />
                </IconButton>
              </header>
              <CalendarGrid>{(date) => <CalendarCell date={date} className={styles.cell} />}</CalendarGrid>
            </Calendar>
          </Dialog>
        </Popover>
      </DatePicker>
    </I18nProvider>
  )
}
