// Placeholder until the bundle exists; replaced by the portal's build.
