import { KitPage } from '../dev/KitPage'

export function KitRoute() {
  return <KitPage />
}
