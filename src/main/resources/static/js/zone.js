// Who comes by an invitation finds the time zone of the device chosen, not the program's.
{
  const select = document.querySelector('[data-zone=guess] select');
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (select?.value === 'UTC' && [...select.options].some(option => option.value === here)) select.value = here;
}
