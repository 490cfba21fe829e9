/** A time of day, such as "2:05pm", by the clock of the device: English and Welsh write it alike. */
export function writeTime(moment: Date, withSeconds: boolean): string {
  const [hours, minutes, seconds] = [moment.getHours(), moment.getMinutes(), moment.getSeconds()];
  const rest = (withSeconds ? [minutes, seconds] : [minutes]).map(
    (part) => `:${String(part).padStart(2, '0')}`,
  );
  return `${hours % 12 || 12}${rest.join('')}${hours < 12 ? 'am' : 'pm'}`;
}
