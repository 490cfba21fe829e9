/** The contact form: what it says where not even the script that sends could be fetched. */
export const contactStuck = {
  stuck:
    'We could not be reached, so your message was not sent. What you wrote is still here. Try again when you are online.',
};
