export { ClaimCard, type ClaimCardProps } from "./ClaimCard";
