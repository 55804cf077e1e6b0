export { ChecksView } from './checks/ChecksView';
export { ReportView } from './report/ReportView';
export { SettingsView } from './settings/SettingsView';
