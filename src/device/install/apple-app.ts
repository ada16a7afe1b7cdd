/** True where the app runs from the home screen of an iPad or iPhone; only Apple's browsers have such a property. */
export const isAppleApp = (): boolean => 'standalone' in navigator && navigator.standalone === true;
