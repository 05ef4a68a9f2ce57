import { browserTransport, createMessenger } from "@/lib/messaging";

export const messenger = createMessenger(browserTransport);
