export { isAllowed, type Site, type SiteAccess } from "./site-access";
export {
  readSiteAccess,
  requestSiteAccess,
  watchSiteAccess,
  withdrawSiteAccess,
} from "./watch-site-access";
