import { useParams } from '@tanstack/react-router'
import { Admin } from '../admin/Admin'

export function AdminRoute() {
  const { section } = useParams({ strict: false })
  return <Admin section={section} />
}
