export { BACKUP_FORMAT, type BackupRecord, isBackup } from "./format";
export { faultOfHead, readBackupLine } from "./read-backup";
export { orderedJson, writeBackup } from "./write-backup";
