/** The roles that answer the inspected body: who leads, and whoever keeps dates and documents (DIPP manual 3.4). */
export const answeringRoles: readonly string[] = ['lead-inspector', 'deputy-lead-inspector', 'administrator']
