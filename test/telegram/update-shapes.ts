import type { Types } from './update-making.ts'

/** Fields as `name:Type`, with `!` where they are always there. */
const shape = (fields: string): Types[string] => ({
  fields: fields.split(' ').map((field) => {
    const [name, type] = field.replace('!', '').split(':') as [string, string]
    return { name, types: [type.endsWith('[]') ? `Array of ${type.slice(0, -2)}` : type], required: field.endsWith('!') }
  }),
})

/** What the bot takes, and one kind of update that it does not know. */
export const updateShapes: Types = {
  Update: shape(
    'update_id:Integer! message:Message callback_query:CallbackQuery my_chat_member:ChatMemberUpdated inline_query:InlineQuery stopped_message_generation:Stopped poll:Poll',
  ),
  Message: shape(
    'message_id:Integer! date:Integer! chat:Chat! from:User sender_chat:Chat text:String entities:Entity[] caption:String reply_to_message:Message quote:Quote via_bot:User document:Document photo:Document[] new_chat_members:User[] left_chat_member:User migrate_to_chat_id:Integer message_thread_id:Integer is_topic_message:Boolean pinned_message:Message',
  ),
  User: shape('id:Integer! is_bot:Boolean! first_name:String! username:String language_code:String'),
  Chat: shape('id:Integer! type:String! title:String username:String first_name:String is_forum:Boolean'),
  Entity: shape('type:String! offset:Integer! length:Integer! url:String user:User'),
  Quote: shape('text:String! position:Integer!'),
  Document: shape('file_id:String! file_unique_id:String! file_size:Integer file_name:String mime_type:String'),
  CallbackQuery: shape('id:String! from:User! message:Message inline_message_id:String chat_instance:String! data:String'),
  ChatMemberUpdated: shape('chat:Chat! from:User! date:Integer! old_chat_member:Member! new_chat_member:Member!'),
  Member: shape('status:String! user:User! until_date:Integer'),
  InlineQuery: shape('id:String! from:User! query:String! offset:String! chat_type:String'),
  Stopped: shape('chat:Chat! draft_id:Integer!'),
  Poll: shape('id:String! question:String!'),
}
